using System.ComponentModel.DataAnnotations;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Inventory.Counts;

public enum CountKind
{
    /// <summary>By a board, over warehouses and common areas; what persons hold is taken from the records; leads to vouchers (TMY m.32).</summary>
    [Display(Name = "Yıl sonu sayımı"), Tone(Tone.Info)] YearEnd,

    /// <summary>Everything is looked at, zimmet included; leads to no voucher (M8.22, M8.70).</summary>
    [Display(Name = "Liste kontrolü"), Tone(Tone.Neutral)] ListCheck,
}

public enum CountStatus
{
    [Display(Name = "Hazırlanıyor"), Tone(Tone.Neutral)] Draft,
    [Display(Name = "Sayılıyor"), Tone(Tone.Progress)] Running,
    [Display(Name = "İkinci sayım"), Tone(Tone.Warning)] Recount,
    [Display(Name = "Kapandı"), Tone(Tone.Success)] Closed,
    [Display(Name = "İptal edildi"), Tone(Tone.Neutral)] Cancelled,
}

/// <summary>Who follows whom. Every verb of a count passes through this table.</summary>
public static class CountFlow
{
    private static readonly Dictionary<CountStatus, CountStatus[]> Next = new()
    {
        [CountStatus.Draft] = [CountStatus.Running, CountStatus.Cancelled],
        [CountStatus.Running] = [CountStatus.Recount, CountStatus.Closed, CountStatus.Cancelled],
        [CountStatus.Recount] = [CountStatus.Closed, CountStatus.Cancelled],
        [CountStatus.Closed] = [],
        [CountStatus.Cancelled] = [],
    };

    public static bool Allows(CountStatus from, CountStatus to) => Next[from].Contains(to);

    /// <summary>Scans are taken.</summary>
    public static bool IsCounting(CountStatus status) => status is CountStatus.Running or CountStatus.Recount;
}

/// <summary>What became of one expected movable.</summary>
public enum CountResult
{
    [Display(Name = "Sayılmadı"), Tone(Tone.Neutral)] NotYet,
    [Display(Name = "Yerinde"), Tone(Tone.Success)] FoundHere,
    [Display(Name = "Başka yerde"), Tone(Tone.Warning)] FoundElsewhere,
    [Display(Name = "Bulunamadı"), Tone(Tone.Danger)] Missing,

    /// <summary>With a person or a firm: not counted, taken from the records.</summary>
    [Display(Name = "Kayıttan alındı"), Tone(Tone.Info)] OnRecord,
}

/// <summary>What was found though it was not on the list.</summary>
public enum FindKind
{
    [Display(Name = "Tanınmayan etiket"), Tone(Tone.Danger)] Unknown,
    [Display(Name = "Kapsam dışı kayıtlı taşınır"), Tone(Tone.Info)] OutOfScope,
    [Display(Name = "Kayıttan çıkmış taşınır"), Tone(Tone.Warning)] OffBooks,

    /// <summary>Written off and still in its warehouse until MKE or the waste firm takes it: where it belongs, so no surplus.</summary>
    [Display(Name = "Sevk bekleyen hurda"), Tone(Tone.Neutral)] AwaitingDispatch,
}

/// <summary>What the portal answers to one scan.</summary>
public enum ScanOutcome
{
    [Display(Name = "Sayıldı"), Tone(Tone.Success)] Counted,
    [Display(Name = "Başka yerde bekleniyordu"), Tone(Tone.Warning)] Elsewhere,
    [Display(Name = "Daha önce okunmuştu"), Tone(Tone.Info)] Repeated,
    [Display(Name = "Başka bir yerde de okunmuş"), Tone(Tone.Warning)] Conflict,
    [Display(Name = "Sayım listesinde yok"), Tone(Tone.Warning)] NotListed,
    [Display(Name = "Etiket tanınmadı"), Tone(Tone.Danger)] Unknown,
}
