using Yakutiye.BilgiIslem.Data;

namespace Yakutiye.BilgiIslem.Numbering;

/// <summary>The records that bear a series' numbers, so that gaps can be looked for. Modules register theirs on their visiting cards.</summary>
public interface INumberedRecords
{
    string Series { get; }

    string Format(int year, int number);

    /// <summary>Every number of the year in use, as it stands on the record.</summary>
    IQueryable<string> Numbers(AppDb db, int year);
}
