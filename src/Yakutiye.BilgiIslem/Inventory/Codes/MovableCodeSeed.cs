using Yakutiye.BilgiIslem.Import;

namespace Yakutiye.BilgiIslem.Inventory.Codes;

/// <summary>The movable codes that the application brings along; those not compared with the Ministry's list are marked so.</summary>
public static class MovableCodeSeed
{
    private const string Resource = "Yakutiye.BilgiIslem.Inventory.Codes.Seed.tasinir-kodlari.csv";

    /// <returns>code, name, verified, kind – parents before their children</returns>
    public static IReadOnlyList<MovableCodeRow> Read()
    {
        using var stream = typeof(MovableCodeSeed).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException(Resource);
        using var reader = new StreamReader(stream);

        return
        [
            .. CsvLines.Read(reader, ',').Skip(1).Where(line => !line.IsBlank)
                .Select(line => new MovableCodeRow(line.Cells[0], line.Cells[1], bool.Parse(line.Cells[2]), Enum.Parse<DeviceKind>(line.Cells[3])))
                .OrderBy(row => row.Code, StringComparer.Ordinal),
        ];
    }
}

public sealed record MovableCodeRow(string Code, string Name, bool IsVerified, DeviceKind Kind);
