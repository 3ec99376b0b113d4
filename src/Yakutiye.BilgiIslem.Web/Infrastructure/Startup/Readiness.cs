using Yakutiye.BilgiIslem.Upkeep;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Startup;

public static class Readiness
{
    extension(WebApplication app)
    {
        /// <returns>false when the portal must not start; the reason has been told</returns>
        public async Task<bool> IsReadyAsync()
        {
            try
            {
                await app.Services.PrepareAsync(CancellationToken.None);
                return true;
            }
            catch (RefusedException refused)
            {
                await Console.Error.WriteLineAsync(refused.Message);
                return false;
            }
        }
    }
}
