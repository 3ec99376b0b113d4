using System.ComponentModel.DataAnnotations;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Text;

namespace Yakutiye.BilgiIslem.Inventory.Assets;

public enum AssetEventKind
{
    [Display(Name = "Giriş"), Tone(Tone.Info)] Entry,
    [Display(Name = "Zimmet"), Tone(Tone.Success)] Custody,
    [Display(Name = "Yer"), Tone(Tone.Neutral)] Place,
    [Display(Name = "Onarım"), Tone(Tone.Waiting)] Repair,
    [Display(Name = "Sayım"), Tone(Tone.Info)] Count,
    [Display(Name = "Kart"), Tone(Tone.Neutral)] Card,
    [Display(Name = "Çıkış"), Tone(Tone.Warning)] Exit,
}

/// <summary>A line of an asset's life as people tell it. Never edited.</summary>
public sealed class AssetEvent
{
    public AssetEvent(AssetEventKind kind, string text, MoveNote note)
    {
        (Kind, Text, At, ById, ByName) = (kind, text, note.At, note.By.UserId, note.By.Signature);
        (DocumentType, DocumentId) = (note.DocumentType, note.DocumentId);
    }

    private AssetEvent() { }

    public int Id { get; private set; }
    public int AssetId { get; private set; }
    public AssetEventKind Kind { get; private set; }
    public string Text { get; private set; } = "";
    public DateTime At { get; private set; }
    public int? ById { get; private set; }
    public string ByName { get; private set; } = "";

    /// <summary>The record type of the paper behind it; null: none.</summary>
    public string? DocumentType { get; private set; }

    public int? DocumentId { get; private set; }
}

/// <summary>Who moves an asset, when, why, and by which paper.</summary>
/// <param name="Reason">Added to the line of the asset's history; null: nothing to add.</param>
public sealed record MoveNote(Actor By, DateTime At, string? Reason = null, string? DocumentType = null, int? DocumentId = null)
{
    internal string Tell(string sentence) => Reason is null ? sentence : $"{sentence} {Reason}";
}
