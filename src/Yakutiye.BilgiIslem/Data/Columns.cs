using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Yakutiye.BilgiIslem.Data;

/// <summary>The kinds of column that the directorate's tables are made of.</summary>
public static class Columns
{
    public const string NotAuditedAnnotation = "Yakutiye:NotAudited";
    public const string SecretAnnotation = "Yakutiye:Secret";

    extension(PropertyBuilder<string> column)
    {
        public PropertyBuilder<string> HumanText(int length) => column.HasMaxLength(length).UseCollation(Collations.People);

        public PropertyBuilder<string> Code(int length) => column.HasMaxLength(length).UseCollation(Collations.Code);

        /// <summary>Text without a useful upper bound: descriptions, answers, minutes.</summary>
        public PropertyBuilder<string> LongText(int length = 8000) => column.HasMaxLength(length > 4000 ? -1 : length);
    }

    extension(PropertyBuilder<string?> column)
    {
        public PropertyBuilder<string?> HumanTextOrNull(int length) => column.HasMaxLength(length).UseCollation(Collations.People);

        public PropertyBuilder<string?> CodeOrNull(int length) => column.HasMaxLength(length).UseCollation(Collations.Code);
    }

    extension(PropertyBuilder column)
    {
        /// <summary>The audit trail says that the value changed, never what it was.</summary>
        public PropertyBuilder Secret() => column.HasAnnotation(SecretAnnotation, true);
    }

    extension<T>(EntityTypeBuilder<T> table) where T : class
    {
        /// <summary>For rows that are history themselves, or only technical.</summary>
        public EntityTypeBuilder<T> NotAudited()
        {
            table.HasAnnotation(NotAuditedAnnotation, true);
            return table;
        }
    }
}
