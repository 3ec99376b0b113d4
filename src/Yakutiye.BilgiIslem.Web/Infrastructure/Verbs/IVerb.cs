using System.CommandLine;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Verbs;

/// <summary>One administration verb.</summary>
internal interface IVerb
{
    Command Build(IServiceProvider services, VerbScreen screen);
}
