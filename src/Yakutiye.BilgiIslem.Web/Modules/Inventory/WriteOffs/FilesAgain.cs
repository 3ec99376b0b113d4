using Microsoft.AspNetCore.Mvc;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.WriteOffs;

internal static class FilesAgain
{
    extension(Controller controller)
    {
        /// <summary>A refused form cannot keep the files that were chosen.</summary>
        public void AskForFilesAgain(IReadOnlyList<IFormFile>? files, string field)
        {
            if (files is { Count: > 0 })
            {
                controller.ModelState.AddModelError(field, WriteOffText.ChooseFilesAgain);
            }
        }
    }
}
