using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.People;

/// <summary>Why a line of a file of people or units is refused.</summary>
public static class PeopleImportText
{
    public const string Missing = "Bu sütun boş bırakılamaz.";
    public const string UserExists = "Bu kullanıcı adı kayıtlı. Güncellemek için “Kayıtlı olanları güncelle” seçeneğini işaretleyin.";
    public const string UnitUnknown = "Bu kodda ya da adda açık bir birim yok.";
    public const string ParentUnknown = "Bu kodda bir birim ne kayıtlarda ne de dosyada var.";
    public const string UnitExists = "Bu birim kodu kayıtlı. Güncellemek için “Kayıtlı olanları güncelle” seçeneğini işaretleyin.";
    public const string UnitLoop = "Birim, dosyadaki bağlantılarla kendi alt birimine bağlanıyor.";
    public const string MailShape = "E-posta adresi geçerli değil.";
    public const string EmploymentUnknown = "Memur, Sözleşmeli, İşçi ya da Şirket personeli yazın.";
    public const string RoleUnknown = "Birim Kullanıcısı, Bilgi İşlem Personeli ya da Bilgi İşlem Şefi yazın; öteki roller kişinin sayfasından verilir.";
    public const string YesOrNo = "Evet ya da Hayır yazın.";

    public static string Twice(int line) => $"Aynı değer {line}. satırda da var.";

    public static string TooLong(int limit) => $"En çok {TurkishNumber.Format(limit)} karakter olabilir.";
}
