using FluentValidation;

namespace Yakutiye.BilgiIslem.Web.Modules.Inventory.AssetViews;

public sealed record AssetViewForm(string? Name, bool IsShared);

public sealed class AssetViewFormValidator : AbstractValidator<AssetViewForm>
{
    public AssetViewFormValidator() => RuleFor(f => f.Name).NotEmpty().MaximumLength(80).WithName("Görünüm adı");
}
