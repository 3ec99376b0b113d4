using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yakutiye.BilgiIslem.Attachments;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Web.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Web.Tests.Attachments;

/// <summary>A portal with a kind of record of its own: people see their unit's, the staff see all with the internal files.</summary>
public sealed class FilePortal : PortalFactory
{
    public const string Kind = "deneme";

    public string FilesFolder => Path.Combine(Folder, "files");

    /// <returns>the attachment that was added to the unit's record</returns>
    public async Task<Attachment> AddAsync(string unit, string name, byte[] bytes, bool isInternal = false, string? declaredType = null)
    {
        await using var scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var unitId = await db.Units.Where(u => u.Code == unit).Select(u => u.Id).SingleAsync();
        var desk = scope.ServiceProvider.GetRequiredService<AttachmentDesk>();
        return await desk.SaveAsync(
            [new IncomingFile(name, declaredType, () => new MemoryStream(bytes))],
            async kept =>
            {
                kept.AttachTo(Kind, unitId, Actor.System, isInternal: isInternal);
                await db.SaveChangesAsync();
                return await db.Attachments.OrderByDescending(a => a.Id).FirstAsync();
            },
            CancellationToken.None);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.AddScoped<IAttachmentOwner, UnitRecords>());
    }

    private sealed class UnitRecords : IAttachmentOwner
    {
        public string Type => Kind;

        public Task<AttachmentSight> SightAsync(AppDb db, ICurrentUser user, int ownerId, CancellationToken ct)
        {
            var ofUnit = user.UnitId == ownerId ? AttachmentSight.Public : AttachmentSight.None;
            return Task.FromResult(user.Is(RoleNames.Staff) ? AttachmentSight.All : ofUnit);
        }
    }
}
