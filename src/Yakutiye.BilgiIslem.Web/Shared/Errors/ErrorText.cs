namespace Yakutiye.BilgiIslem.Web.Shared.Errors;

/// <summary>What people read when something went wrong.</summary>
public static class ErrorText
{
    public static (string Icon, string Title, string Text) For(int status) => status switch
    {
        StatusCodes.Status400BadRequest => ("clock",
            "Sayfa uzun süre açık kalmış",
            "Güvenliğiniz için işlem yapılmadı. Geri dönüp sayfayı yenileyin ve yeniden deneyin; uzun metinlerin taslağı tarayıcınızda saklanır."),
        StatusCodes.Status403Forbidden => ("lock",
            "Bu sayfa için yetkiniz yok",
            "Görevinizin bu işlemi gerektirdiğini düşünüyorsanız birim yetkilinize ya da Bilgi İşlem Müdürlüğüne başvurun."),
        StatusCodes.Status404NotFound => ("search",
            "Aradığınız sayfa bulunamadı",
            "Bağlantı eski olabilir, kayıt kaldırılmış ya da size açık olmayabilir. Üstteki adresi denetleyin ya da panonuza dönün."),
        StatusCodes.Status405MethodNotAllowed => ("ban",
            "Bu adres böyle kullanılamaz",
            "Adres satırına yazılan bağlantı bir sayfa değil, bir işlem. İşlemi sayfasındaki düğmeyle yapın."),
        StatusCodes.Status413PayloadTooLarge => ("paperclip",
            "Gönderdiğiniz dosyalar çok büyük",
            "Dosyaları küçültüp ya da birkaç parçada yeniden gönderin."),
        StatusCodes.Status429TooManyRequests => ("hand-stop",
            "Çok sayıda istek gönderildi",
            "Lütfen birkaç dakika bekleyip yeniden deneyin."),
        StatusCodes.Status503ServiceUnavailable => ("tool",
            "Portal kısa süreliğine hizmet dışı",
            "Bakım yapılıyor ya da sunucu yoğun. Birkaç dakika sonra yeniden deneyin."),
        StatusCodes.Status507InsufficientStorage => ("database",
            "Sunucuda yer kalmadı",
            "İşleminiz kaydedilemedi. Bilgi İşlem Müdürlüğüne haber verin; yer açılınca yeniden deneyin."),
        _ => ("alert-triangle",
            "Beklenmeyen bir sorun oluştu",
            "Sorun kayda geçti. Yeniden deneyin; sürerse aşağıdaki izleme numarasıyla Bilgi İşlem Müdürlüğüne bildirin."),
    };
}
