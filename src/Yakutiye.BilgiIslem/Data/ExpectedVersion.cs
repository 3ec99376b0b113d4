namespace Yakutiye.BilgiIslem.Data;

public static class ExpectedVersion
{
    extension(AppDb db)
    {
        /// <summary>
        /// Saves only over the version that the person saw in the form; a newer one throws <c>DbUpdateConcurrencyException</c>.
        /// </summary>
        public void Expect(Entity entity, Guid seenVersion)
        {
            var version = db.Entry(entity).Property(e => e.Version);
            version.OriginalValue = seenVersion;
            // Without a change of its own the row would not be checked.
            version.IsModified = true;
        }
    }
}
