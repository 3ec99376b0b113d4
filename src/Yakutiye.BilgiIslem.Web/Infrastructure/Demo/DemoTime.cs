namespace Yakutiye.BilgiIslem.Web.Infrastructure.Demo;

/// <summary>A clock that stands where the story is.</summary>
internal sealed class DemoTime(DateTime at) : TimeProvider
{
    public DateTime At { get; set; } = at;

    public override DateTimeOffset GetUtcNow() => new(DateTime.SpecifyKind(At, DateTimeKind.Utc));
}
