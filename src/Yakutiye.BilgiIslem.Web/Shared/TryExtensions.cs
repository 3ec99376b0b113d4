using Microsoft.AspNetCore.Mvc;
using Yakutiye.BilgiIslem.Rules;

namespace Yakutiye.BilgiIslem.Web.Shared;

public static class TryExtensions
{
    extension(Controller controller)
    {
        /// <summary>Runs a verb on a page with typed input; a rule's sentence goes next to its field.</summary>
        /// <returns>true when no rule was broken</returns>
        public async Task<bool> TryAsync(Func<Task> verb)
        {
            try
            {
                await verb();
                return true;
            }
            catch (RuleException rule)
            {
                controller.ModelState.AddModelError(rule.Field ?? "", rule.Message);
                return false;
            }
        }
    }
}
