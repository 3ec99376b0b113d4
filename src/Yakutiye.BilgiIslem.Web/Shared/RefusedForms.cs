using Microsoft.AspNetCore.Mvc;

namespace Yakutiye.BilgiIslem.Web.Shared;

public static class RefusedForms
{
    extension(Controller controller)
    {
        /// <summary>The page again with what was typed and why it was not taken. It is no page of its own: 422.</summary>
        /// <param name="view">Null: the action's own.</param>
        public ViewResult Again(object form, string? view = null)
        {
            controller.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return controller.View(view, form);
        }
    }
}
