namespace Yakutiye.BilgiIslem.People;

/// <summary>Where an act comes from: the person, and the request that carries it.</summary>
public interface IActingContext
{
    Actor Actor { get; }

    /// <summary>One id for everything that a single request or job changed.</summary>
    string RequestId { get; }

    string? Address { get; }
}
