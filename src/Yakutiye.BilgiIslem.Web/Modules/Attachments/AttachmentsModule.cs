using Yakutiye.BilgiIslem.Web.Modules.Attachments.Files;
using Yakutiye.BilgiIslem.Web.Shared;

namespace Yakutiye.BilgiIslem.Web.Modules.Attachments;

/// <summary>Hands out the files of all records to those who may see the record.</summary>
public sealed class AttachmentsModule : IModule
{
    public void AddServices(IServiceCollection services) => services.AddScoped<FileAccessDesk>();
}
