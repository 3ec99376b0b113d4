namespace Yakutiye.BilgiIslem.Notifications;

public static class NotificationQueries
{
    extension(IQueryable<Notification> notices)
    {
        public IQueryable<Notification> Of(int userId) => notices.Where(n => n.UserId == userId);

        public IQueryable<Notification> Unread => notices.Where(n => n.ReadAt == null);
    }

    extension(IQueryable<Announcement> announcements)
    {
        /// <summary>Those that stand on the board at that moment, the newest first.</summary>
        public IQueryable<Announcement> CurrentAt(DateTime now) => announcements
            .Where(a => a.From <= now && (a.Until == null || a.Until > now))
            .OrderByDescending(a => a.From).ThenByDescending(a => a.Id);
    }
}
