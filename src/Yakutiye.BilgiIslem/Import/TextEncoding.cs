using System.ComponentModel.DataAnnotations;

namespace Yakutiye.BilgiIslem.Import;

/// <summary>How the letters of a text file are written as bytes.</summary>
public enum TextEncoding
{
    [Display(Name = "UTF-8")] Utf8,
    [Display(Name = "Windows-1254 (Türkçe)")] Windows1254,
    [Display(Name = "UTF-16")] Utf16,
    [Display(Name = "UTF-16 (ters sıralı)")] Utf16BigEndian,
}
