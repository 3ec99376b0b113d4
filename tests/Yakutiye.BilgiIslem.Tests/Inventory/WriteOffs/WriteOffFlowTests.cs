using Yakutiye.BilgiIslem.Inventory.WriteOffs;
using Yakutiye.BilgiIslem.Rules;
using static Yakutiye.BilgiIslem.Inventory.WriteOffs.WriteOffStatus;

namespace Yakutiye.BilgiIslem.Tests.Inventory.WriteOffs;

public sealed class WriteOffFlowTests
{
    private static readonly (WriteOffStatus From, WriteOffStatus To)[] Allowed =
    [
        (Proposed, InCommission), (Proposed, Decided), (Proposed, Refused), (Proposed, Withdrawn),
        (InCommission, InCommission), (InCommission, Decided), (InCommission, Refused), (InCommission, Withdrawn),
        (Decided, Approved), (Decided, Refused), (Decided, Withdrawn),
        (Approved, Completed), (Approved, Withdrawn),
    ];

    public static TheoryData<WriteOffStatus, WriteOffStatus> EveryPair
    {
        get
        {
            var pairs = new TheoryData<WriteOffStatus, WriteOffStatus>();
            foreach (var from in Enum.GetValues<WriteOffStatus>())
            {
                foreach (var to in Enum.GetValues<WriteOffStatus>())
                {
                    pairs.Add(from, to);
                }
            }

            return pairs;
        }
    }

    [Theory, MemberData(nameof(EveryPair))]
    public void A_write_off_passes_exactly_as_the_table_says(WriteOffStatus from, WriteOffStatus to) =>
        Assert.Equal(Allowed.Contains((from, to)), WriteOffFlow.Allows(from, to));

    [Theory]
    [InlineData(Proposed, "komisyon reddet geri-cek")]
    [InlineData(InCommission, "komisyon oy geri-cek")]
    [InlineData(Decided, "onayla reddet geri-cek")]
    [InlineData(Approved, "tamamla geri-cek")]
    [InlineData(Completed, "")]
    [InlineData(Refused, "")]
    [InlineData(Withdrawn, "")]
    public void Each_verb_is_taken_in_its_statuses_and_refused_with_a_sentence_in_all_others(WriteOffStatus from, string may)
    {
        foreach (var (verb, act) in Verbs)
        {
            var writeOff = SomeWriteOff.In(from);
            var before = writeOff.Events.Count;

            if (may.Split(' ').Contains(verb))
            {
                act(writeOff);
                Assert.True(writeOff.Events.Count > before, $"{from}: {verb} left no trace");
            }
            else
            {
                Assert.True(Record.Exception(() => act(writeOff)) is RuleException { Message.Length: > 10 }, $"{from}: {verb}");
                Assert.Equal(from, writeOff.Status);
            }
        }
    }

    private static readonly Dictionary<string, Action<WriteOff>> Verbs = new()
    {
        ["komisyon"] = w => w.NameCommission(SomeWriteOff.Three, SomeWriteOff.Authority, SomeWriteOff.Start),
        ["oy"] = w => w.Vote(true, null, SomeWriteOff.Member(11), SomeWriteOff.Start),
        ["onayla"] = w => w.Approve(SomeWriteOff.Authority, SomeWriteOff.Start),
        ["reddet"] = w => w.Refuse("Onarılsın.", SomeWriteOff.Authority, SomeWriteOff.Start),
        ["geri-cek"] = w => w.Withdraw("Onarıldı.", SomeWriteOff.Proposer, SomeWriteOff.Start),
        ["tamamla"] = w => w.Complete(7, "VİF 2026/7", SomeWriteOff.Proposer, SomeWriteOff.Start),
    };
}
