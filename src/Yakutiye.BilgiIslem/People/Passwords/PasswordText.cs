namespace Yakutiye.BilgiIslem.People.Passwords;

/// <summary>What people are told about the password that they choose.</summary>
public static class PasswordText
{
    public const string Advice = "Kolay hatırladığınız birkaç sözcükten oluşan uzun bir cümle en iyi paroladır; büyük harf, rakam ve işaret zorunlu değildir.";
    public const string Common = "Bu parola çok yaygın; tahmin edilemeyen bir parola seçin.";
    public const string OwnWords = "Parola kurumun, ilin veya uygulamanın adından oluşamaz; başka sözcükler seçin.";
    public const string OwnName = "Parola adınızı veya kullanıcı adınızı içeremez.";
    public const string Pattern = "Parola tekrar eden ya da klavyede veya alfabede art arda gelen karakterlerden oluşamaz.";

    public static string TooShort(int least) => $"Parola en az {least} karakter olmalı.";

    public static string TooLong(int most) => $"Parola en çok {most} karakter olabilir.";
}
