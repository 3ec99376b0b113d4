using Yakutiye.BilgiIslem.Browser.Tests.Hosting;

namespace Yakutiye.BilgiIslem.Browser.Tests.Sweep;

[CollectionDefinition(Name)]
public sealed class SweepCollection : ICollectionFixture<BusyPortal>
{
    public const string Name = "Sweep";
}

[CollectionDefinition(Name)]
public sealed class OtherSweepCollection : ICollectionFixture<BusyPortal>
{
    public const string Name = "Other sweep";
}

/// <summary>With a year of work in it: empty pages hide their faults.</summary>
public sealed class BusyPortal : Portal
{
    protected override bool HasDemoYear => true;
}
