namespace Yakutiye.BilgiIslem.Web.Infrastructure.Startup;

internal static class FirstPrivacyNotice
{
    public const string Body = """
        ## Kişisel verilerin işlenmesine ilişkin aydınlatma metni

        Yakutiye Belediyesi Bilgi İşlem Müdürlüğü portalı, 6698 sayılı Kişisel Verilerin Korunması Kanunu'nun 10. maddesi uyarınca sizi bilgilendirir.

        **Veri sorumlusu:** Yakutiye Belediye Başkanlığı.

        **İşlenen veriler:** ad soyad, unvan, birim, oda, dahili telefon, kurumsal e-posta; oturum açma zamanı ve bağlantı adresi; açtığınız kayıtlar, yazdığınız yanıtlar ve eklediğiniz dosyalar; üzerinize zimmetli demirbaşlar.

        **Amaç ve hukuki sebep:** arıza ve taleplerin karşılanması, demirbaş ve evrak kayıtlarının tutulması, bilgi güvenliğinin sağlanması; Kanun'un 5/2-a, 5/2-ç ve 5/2-e bentleri ile Bilgi İşlem Müdürlüğü Görev ve Çalışma Yönetmeliği.

        **Aktarım:** veriler kurum dışına yalnızca kanunun açıkça öngördüğü hallerde ve yetkili makamlara aktarılır.

        **Saklama:** kayıtlar, ilgili mevzuattaki saklama süreleri boyunca tutulur.

        **Haklarınız:** Kanun'un 11. maddesindeki haklarınız için Yakutiye Belediye Başkanlığı'na yazılı olarak başvurabilirsiniz.
        """;
}
