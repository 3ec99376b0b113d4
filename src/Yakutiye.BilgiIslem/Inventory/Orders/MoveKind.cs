using System.ComponentModel.DataAnnotations;
using Yakutiye.BilgiIslem.Inventory.Assets;

namespace Yakutiye.BilgiIslem.Inventory.Orders;

/// <summary>What a written order lets leave a warehouse for (M8.31).</summary>
public enum MoveKind
{
    [Display(Name = "Kişiye zimmet")] Personal,
    [Display(Name = "Ortak kullanım")] CommonUse,
    [Display(Name = "Geçici kullanım")] Loan,
    [Display(Name = "Etkinlik")] Event,
    [Display(Name = "Zimmet devri (kişiden kişiye)")] Transfer,
    [Display(Name = "Başka ambara")] OtherWarehouse,
    [Display(Name = "Firmaya (servis)")] ToFirm,
    [Display(Name = "Başka birime devir")] OtherUnit,
    [Display(Name = "Hurda sevki")] ScrapDispatch,

    /// <summary>What was handed out on paper before the portal came.</summary>
    [Display(Name = "Açılış (önceki zimmetler)")] Opening,
}

public static class MoveKinds
{
    extension(MoveKind kind)
    {
        /// <summary>Has a last day.</summary>
        public bool HasTerm => kind is MoveKind.Loan or MoveKind.Event;

        /// <summary>Is handed to a person who accepts it.</summary>
        public bool HasRecipient => kind is MoveKind.Personal or MoveKind.Loan or MoveKind.Event or MoveKind.Transfer;

        /// <summary>A unit's own user may ask for it.</summary>
        public bool IsForUnits => kind is MoveKind.Personal or MoveKind.CommonUse or MoveKind.Loan or MoveKind.Event or MoveKind.Transfer;

        /// <summary>Ends in a Taşınır Teslim Belgesi that somebody accepts.</summary>
        public bool IsHandedOver => kind.IsForUnits;

        /// <summary>Leaves by a short form of its own: nobody of the municipality takes it over.</summary>
        public bool IsDispatched => kind is MoveKind.OtherWarehouse or MoveKind.ToFirm or MoveKind.OtherUnit or MoveKind.ScrapDispatch;

        /// <summary>Whether the order lets an asset go there.</summary>
        public bool LetsGo(Placement to) => kind switch
        {
            MoveKind.Personal => to.Way is PlacementWay.Personal,
            MoveKind.CommonUse => to.Way is PlacementWay.CommonUse,
            MoveKind.Loan => to.Way is PlacementWay.Loan,
            MoveKind.Event => to.Way is PlacementWay.Event,
            MoveKind.Transfer => to.Way is PlacementWay.Personal,
            MoveKind.OtherWarehouse => to.Way is PlacementWay.Warehouse,
            MoveKind.ToFirm => to.Way is PlacementWay.Firm,
            MoveKind.OtherUnit or MoveKind.ScrapDispatch => to.Way is PlacementWay.Gone,
            MoveKind.Opening => to.Way is PlacementWay.Personal or PlacementWay.CommonUse,
        };
    }
}
