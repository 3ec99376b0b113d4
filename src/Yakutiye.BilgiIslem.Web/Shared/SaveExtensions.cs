using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Yakutiye.BilgiIslem.Web.Shared;

public enum SaveOutcome
{
    Saved,

    /// <summary>A rule was not met, or the form itself is not in order; the sentences stand in ModelState.</summary>
    Refused,

    /// <summary>Somebody else saved meanwhile; the page is to show both versions.</summary>
    Stale,
}

public static class SaveExtensions
{
    extension(Controller controller)
    {
        /// <summary>Saves a form over the version that its reader saw. The hidden version is freed for the newer one.</summary>
        public async Task<SaveOutcome> TrySaveAsync(Func<Task> save)
        {
            try
            {
                return controller.ModelState.IsValid && await controller.TryAsync(save) ? SaveOutcome.Saved : SaveOutcome.Refused;
            }
            catch (DbUpdateConcurrencyException)
            {
                controller.ModelState.Remove("Version");
                return SaveOutcome.Stale;
            }
        }
    }
}
