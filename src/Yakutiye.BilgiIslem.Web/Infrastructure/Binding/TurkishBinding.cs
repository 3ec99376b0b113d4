using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Binding;

/// <summary>What people are told about what they typed, before any validator sees it.</summary>
public static class TurkishBinding
{
    public static void Apply(MvcOptions options)
    {
        options.ModelBinderProviders.Insert(0, new DecimalBinderProvider());
        // Only a form's validator says what must be filled in.
        options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
        Tell(options.ModelBindingMessageProvider);
    }

    private static void Tell(DefaultModelBindingMessageProvider messages)
    {
        messages.SetAttemptedValueIsInvalidAccessor((value, field) => $"“{value}” {field} için geçerli değil.");
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => $"“{value}” geçerli değil.");
        messages.SetUnknownValueIsInvalidAccessor(field => $"{field} için geçerli bir değer girin.");
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => "Geçerli bir değer girin.");
        messages.SetValueIsInvalidAccessor(value => $"“{value}” geçerli değil.");
        messages.SetValueMustBeANumberAccessor(field => $"{field} bir sayı olmalı.");
        messages.SetNonPropertyValueMustBeANumberAccessor(() => "Bir sayı yazın.");
        messages.SetValueMustNotBeNullAccessor(_ => "Bu alanı doldurun.");
        messages.SetMissingBindRequiredValueAccessor(field => $"{field} eksik.");
        messages.SetMissingKeyOrValueAccessor(() => "Bir değer girin.");
        messages.SetMissingRequestBodyRequiredValueAccessor(() => "Form boş gönderildi.");
    }
}
