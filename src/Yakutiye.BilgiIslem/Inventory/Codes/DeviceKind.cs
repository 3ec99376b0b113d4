using System.ComponentModel.DataAnnotations;

namespace Yakutiye.BilgiIslem.Inventory.Codes;

/// <summary>Which technical card a movable has.</summary>
public enum DeviceKind
{
    [Display(Name = "Diğer")] Other,
    [Display(Name = "Masaüstü bilgisayar")] Desktop,
    [Display(Name = "Dizüstü bilgisayar")] Laptop,
    [Display(Name = "Sunucu")] Server,
    [Display(Name = "Ekran")] Monitor,
    [Display(Name = "Yazıcı")] Printer,
    [Display(Name = "Tarayıcı")] Scanner,
    [Display(Name = "Yedekleme ünitesi")] Storage,
    [Display(Name = "Fotokopi / çok işlevli yazıcı")] Copier,
    [Display(Name = "Telefon / santral")] Phone,
    [Display(Name = "Ağ cihazı")] Network,
    [Display(Name = "Projeksiyon")] Projector,
    [Display(Name = "Kamera / kayıt cihazı")] Camera,
    [Display(Name = "Kesintisiz güç kaynağı")] PowerSupply,
}

public static class DeviceKinds
{
    extension(DeviceKind kind)
    {
        /// <summary>Must pass the commissioning checklist before its first user (M8.84, BR-16).</summary>
        public bool IsComputer => kind is DeviceKind.Desktop or DeviceKind.Laptop or DeviceKind.Server;

        /// <summary>
        /// Keeps data that must be wiped before scrap, unless its technical card says that it has no medium: disks and memory, also a phone's
        /// numbers and messages, a network device's passwords, a printer's stored pages.
        /// </summary>
        public bool KeepsData => kind is DeviceKind.Desktop or DeviceKind.Laptop or DeviceKind.Server or DeviceKind.Storage or DeviceKind.Copier or DeviceKind.Camera
            or DeviceKind.Phone or DeviceKind.Network or DeviceKind.Printer;
    }
}
