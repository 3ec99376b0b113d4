using System.Reflection;

namespace Yakutiye.BilgiIslem.Tests.Architecture;

public sealed class LayerTests
{
    [Theory]
    [InlineData("Microsoft.AspNetCore.Mvc")]
    [InlineData("Yakutiye.BilgiIslem.Documents")]
    [InlineData("Yakutiye.BilgiIslem.Web")]
    [InlineData("FluentValidation")]
    [InlineData("Serilog")]
    [InlineData("SkiaSharp")]
    [InlineData("Microsoft.Data.Sqlite")]
    [InlineData("Microsoft.Data.SqlClient")]
    [InlineData("Microsoft.EntityFrameworkCore.Sqlite")]
    [InlineData("Microsoft.EntityFrameworkCore.SqlServer")]
    public void The_core_knows_neither_pages_nor_papers_nor_providers(string forbidden)
    {
        var references = Assemblies.References(Assemblies.Core);

        Assert.DoesNotContain(references, name => name.StartsWith(forbidden, StringComparison.Ordinal));
    }

    [Fact]
    public void Providers_and_papers_know_at_most_the_core()
    {
        foreach (var assembly in (Assembly[])[Assemblies.Sqlite, Assemblies.SqlServer, Assemblies.Documents])
        {
            var ours = Assemblies.References(assembly).Where(n => n.StartsWith("Yakutiye.", StringComparison.Ordinal));

            Assert.True(ours.All(n => n == "Yakutiye.BilgiIslem"), $"{assembly.GetName().Name} knows {string.Join(", ", ours)}");
        }

        Assert.DoesNotContain("Yakutiye.BilgiIslem", Assemblies.References(Assemblies.Documents));
    }
}
