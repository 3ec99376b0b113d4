namespace Yakutiye.BilgiIslem.Web.Shared;

/// <summary>How much one form may send.</summary>
public static class FormLimits
{
    /// <summary>
    /// Files and fields together. An action that takes files bears <c>[RequestSizeLimit(FormLimits.MaxBytes)]</c>; all others keep
    /// the server's smaller limit.
    /// </summary>
    public const long MaxBytes = 105L * 1_048_576;
}
