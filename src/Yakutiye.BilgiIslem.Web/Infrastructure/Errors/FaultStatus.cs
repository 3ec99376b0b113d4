using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;

namespace Yakutiye.BilgiIslem.Web.Infrastructure.Errors;

/// <summary>What a fault means for the person: try again later, there is no room, or something is broken.</summary>
public static class FaultStatus
{
    private const int SqliteBusy = 5;
    private const int SqliteLocked = 6;
    private const int SqliteIo = 10;
    private const int SqliteFull = 13;
    private const int SqliteCannotOpen = 14;

    // ERROR_DISK_FULL, ERROR_HANDLE_DISK_FULL and ENOSPC, as .NET reports them.
    private static readonly int[] NoRoom = [unchecked((int)0x80070070), unchecked((int)0x80070027), 28];

    public static int Of(Exception? fault)
    {
        for (var cause = fault; cause is not null; cause = cause.InnerException)
        {
            if (Known(cause) is { } status)
            {
                return status;
            }
        }

        return StatusCodes.Status500InternalServerError;
    }

    private static int? Known(Exception cause) => cause switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        SqliteException { SqliteErrorCode: SqliteFull } => StatusCodes.Status507InsufficientStorage,
        SqliteException { SqliteErrorCode: SqliteBusy or SqliteLocked or SqliteIo or SqliteCannotOpen } => StatusCodes.Status503ServiceUnavailable,
        SqlException { IsTransient: true } or SqlException { Class: >= 20 } => StatusCodes.Status503ServiceUnavailable,
        IOException io when NoRoom.Contains(io.HResult) => StatusCodes.Status507InsufficientStorage,
        _ => null,
    };
}
