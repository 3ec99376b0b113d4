using Yakutiye.BilgiIslem.Attachments;
using Yakutiye.BilgiIslem.Data;
using Yakutiye.BilgiIslem.HelpDesk;
using Yakutiye.BilgiIslem.People;
using Yakutiye.BilgiIslem.Rules;
using Yakutiye.BilgiIslem.Web.Shared;

namespace Yakutiye.BilgiIslem.Web.Modules.HelpDesk.TicketFiling;

/// <summary>Turns a form into a ticket, once.</summary>
public sealed class FilingDesk(
    FilingReading reading, TicketCatalog catalog, TicketDesk desk, TicketDevices devices, AttachmentDesk files, OnceDesk once, AppDb db, ICurrentUser user)
{
    /// <returns>the ticket's id, also when the same form comes again</returns>
    public async Task<int> FileAsync(TicketForm form, CancellationToken ct)
    {
        var forOther = form.RequesterId is { } id && id != user.Id;
        Rule.Require(!forOther || reading.ForOthers, HelpDeskText.NotOnBehalf, nameof(form.RequesterId));

        var by = user.As(forOther ? HelpDeskPermissions.OpenForOthers : HelpDeskPermissions.Open);
        var request = await RequestAsync(form, forOther, ct);
        return await files.SaveAsync(
            form.Files.Incoming, kept => once.RunAsync(form.FormKey, user.Id, () => OpenAsync(request, kept, by, ct), ct), ct);
    }

    private async Task<int> OpenAsync(TicketRequest request, KeptFiles kept, Actor by, CancellationToken ct)
    {
        var ticket = await desk.OpenAsync(request, by, ct);
        if (kept.Count > 0)
        {
            kept.AttachTo(Ticket.RecordType, ticket.Id, by);
            await db.SaveChangesAsync(ct);
        }

        return ticket.Id;
    }

    private async Task<TicketRequest> RequestAsync(TicketForm form, bool forOther, CancellationToken ct)
    {
        var person = await reading.RequesterAsync(form.RequesterId, ct);
        var category = (await catalog.ReadAsync(ct)).Categories.Find(form.CategoryId ?? 0);
        Rule.Require(person is not null, HelpDeskText.RequesterMissing, nameof(form.RequesterId));
        Rule.Require(category is not null, HelpDeskText.CategoryMissing, nameof(form.CategoryId));
        Rule.Require(form.AssetId is null || await devices.FindAsync(form.AssetId, ct) is not null, HelpDeskText.DeviceUnknown, nameof(form.AssetId));

        return new TicketRequest(
            category.Kind, category.Id, form.Title ?? "", form.Description ?? "", form.Urgency, category.DefaultImpact,
            forOther ? form.Channel ?? TicketChannel.Phone : TicketChannel.Portal,
            person.Id, person.UnitId, form.Room, form.Phone, await AnswersAsync(form, ct))
        {
            AssetId = form.AssetId,
        };
    }

    private async Task<IReadOnlyList<QuestionAnswer>> AnswersAsync(TicketForm form, CancellationToken ct)
    {
        var answers = new List<QuestionAnswer>();
        foreach (var question in await reading.QuestionsAsync(form.CategoryId, ct))
        {
            var answer = Rule.Optional(form.Answers.GetValueOrDefault(question.Id));
            Rule.Require(answer is not null || !question.IsRequired, HelpDeskText.AnswerMissingFor(question.Text), $"Answers[{question.Id}]");
            if (answer is not null)
            {
                answers.Add(new QuestionAnswer(question.Text, answer));
            }
        }

        return answers;
    }
}
