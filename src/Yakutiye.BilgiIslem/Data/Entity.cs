namespace Yakutiye.BilgiIslem.Data;

/// <summary>Something with a life of its own: an id, and a version that changes with every save.</summary>
public abstract class Entity
{
    public int Id { get; private set; }

    /// <summary>The concurrency token. Stamped on save; its original value comes from the form.</summary>
    public Guid Version { get; private set; }
}
