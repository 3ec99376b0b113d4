namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.WorkOrder;

/// <summary>The words of the work order.</summary>
internal static class WorkOrderText
{
    public const string Title = "Arıza İş Emri";
    public const string InternalCopy = "Birim nüshası: iç notları içerir, talep sahibine verilmez.";
    public const string Request = "Talep";
    public const string Problem = "Sorun";
    public const string Answers = "Konuya ilişkin sorular";
    public const string Story = "Süreç";
    public const string Visits = "Yerinde müdahaleler";
    public const string Parts = "Kullanılan parçalar";
    public const string Solution = "Çözüm";
    public const string NotSolved = "Henüz çözülmedi.";
    public const string Internal = "[İç not] ";
    public const string NoVisit = "Yerinde müdahale yapılmadı.";
    public const string Technician = "İşi yapan";
    public const string User = "Talep sahibi";
    public const string Verification = "Bu belgenin kayda uygunluğunu karekodla ya da aşağıdaki adreste kodu yazarak denetleyebilirsiniz.";
    public const string PartsHint = "Parça kullanıldıysa elle yazılır.";
}
