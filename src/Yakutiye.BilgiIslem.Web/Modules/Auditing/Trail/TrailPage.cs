using Microsoft.AspNetCore.Mvc.Rendering;
using Yakutiye.BilgiIslem.Auditing;

namespace Yakutiye.BilgiIslem.Web.Modules.Auditing.Trail;

/// <param name="Next">The entry to go on before; null: this is the last page.</param>
public sealed record TrailPage(
    TrailFilter Filter, IReadOnlyList<AuditEntry> Entries, long? Next, IReadOnlyList<SelectListItem> Subjects, IReadOnlyList<SelectListItem> Person);
