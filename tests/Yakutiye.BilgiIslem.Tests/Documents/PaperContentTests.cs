using Yakutiye.BilgiIslem.Documents;
using Yakutiye.BilgiIslem.Documents.Charts;

namespace Yakutiye.BilgiIslem.Tests.Documents;

public sealed class PaperContentTests
{
    private static readonly string[] Months = ["Ocak", "Şubat", "Mart"];

    public static TheoryData<Chart> Charts => new(
        new BarChart("Aylık talepler", Months, [new("Açılan", [12, 1250.5, 7]), new("Kapanan", [10, 9, 8])]),
        new BarChart("Aylık talepler", Months, [new("Açılan", [12, 1250.5, 7]), new("Kapanan", [10, 9, 8])]) { Stacked = true },
        new LineChart("Aylık talepler", Months, [new("Açılan", [12, -3, double.NaN]), new("Kapanan", [1])]));

    [Theory]
    [MemberData(nameof(Charts))]
    public void A_chart_names_its_months_and_its_series(Chart chart)
    {
        using var pdf = Papers.Open(p => p.Chart(chart));
        var text = pdf.Text();

        Assert.All(["Aylık talepler", "Ocak", "Şubat", "Mart", "Açılan", "Kapanan"], word => Assert.Contains(word, text, StringComparison.Ordinal));
        Assert.True(pdf.GetPage(1).Paths.Count > 8);
    }

    [Fact]
    public void A_pie_writes_its_shares_in_Turkish()
    {
        using var pdf = Papers.Open(p => p.Chart(new PieChart("Dağılım", [new("Donanım", 1250), new("Ağ", 3750), new("Boş", 0)])));

        Assert.Contains("Donanım: 1.250 (%25)", pdf.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("Boş", pdf.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_chart_without_data_says_so()
    {
        using var pdf = Papers.Open(p =>
        {
            p.Chart(new BarChart("A", [], []));
            p.Chart(new LineChart("B", Months, []));
            p.Chart(new PieChart("C", [new("sıfır", 0)]));
        });

        Assert.Equal(3, pdf.Text().Split("Gösterilecek veri yok.").Length - 1);
    }

    [Fact]
    public void A_picture_is_scaled_into_its_room()
    {
        using var pdf = Papers.Open(p => p.Picture(Papers.Png, widest: 1, highest: 160, caption: "Şekil 1"));
        var box = pdf.GetPage(1).GetImages().Single().BoundingBox;

        Assert.Equal(Papers.PointsPerMillimetre, box.Width, 0.1);
        Assert.Equal(box.Width, box.Height, 0.1);
        Assert.Contains("Şekil 1", pdf.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unreadable_picture_leaves_a_sentence()
    {
        using var pdf = Papers.Open(p => p.Picture([1, 2, 3]));

        Assert.Contains("Görsel okunamadı.", pdf.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_are_numbered_and_timelines_tell_when_who_and_what()
    {
        using var pdf = Papers.Open(p =>
        {
            p.Numbered("birinci", "ikinci");
            p.Bullets("madde");
            p.Timeline(new TimelineLine("22.11.2026 09:12", "Şükrü Işıkoğlu", "Talep açıldı."));
        });

        Assert.Contains("1. birinci 2. ikinci • madde", pdf.Text(), StringComparison.Ordinal);
        Assert.Contains("22.11.2026 09:12 Şükrü Işıkoğlu Talep açıldı.", pdf.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_letter_bears_its_number_subject_and_date()
    {
        using var pdf = Papers.Open(
            p => p.Reference("22.11.2026", ("Sayı", "E-774.01-1024"), ("Konu", "Eğitim")), Papers.Info with { Style = PaperStyle.Letter });
        var words = pdf.GetPage(1).GetWords().ToArray();

        Assert.Equal(words.Single(w => w.Text == "Sayı").BoundingBox.Top, words.Single(w => w.Text == "22.11.2026").BoundingBox.Top, 3.0);
        Assert.Contains("Konu : Eğitim", pdf.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void Values_of_a_form_stand_below_each_other()
    {
        using var pdf = Papers.Open(p => p.Fields(2, ("Kayıt no", "değer1"), ("Tarih", "değer2"), ("Bulunduğu yer", "değer3"), ("Ad", "değer4"), ("Not", "değer5")));
        var words = pdf.GetPage(1).GetWords().ToDictionary(w => w.Text + w.BoundingBox.Left, w => w);
        var left = words.Values.Where(w => w.Text is "değer1" or "değer3" or "değer5").Select(w => Math.Round(w.BoundingBox.Left)).Distinct();

        Assert.Single(left);
    }
}
