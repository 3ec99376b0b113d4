using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.People;

namespace Yakutiye.BilgiIslem.Tests.People;

/// <summary>A desk and the unit of work that it shares with who stands before it.</summary>
public sealed record Counter(AppDb Db, AccountDesk Accounts);
