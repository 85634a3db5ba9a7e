package cn.xunting.mobile.json;

import cn.xunting.model.Points;
import cn.xunting.model.wire.Changes;
import cn.xunting.model.wire.Decision;
import cn.xunting.model.wire.DecisionReport;
import cn.xunting.model.wire.EditionEntry;
import cn.xunting.model.wire.EnrolmentCode;
import cn.xunting.model.wire.Finding;
import cn.xunting.model.wire.FindingReport;
import cn.xunting.model.wire.ImportResult;
import cn.xunting.model.wire.InputError;
import cn.xunting.model.wire.ItemEntry;
import cn.xunting.model.wire.MonthResults;
import cn.xunting.model.wire.NewAccount;
import cn.xunting.model.wire.Officer;
import cn.xunting.model.wire.OnLeave;
import cn.xunting.model.wire.OneMore;
import cn.xunting.model.wire.Outlook;
import cn.xunting.model.wire.PasswordChange;
import cn.xunting.model.wire.PatrolReport;
import cn.xunting.model.wire.PhotoLink;
import cn.xunting.model.wire.PolicyEntry;
import cn.xunting.model.wire.PoolResult;
import cn.xunting.model.wire.PostingEntry;
import cn.xunting.model.wire.Problem;
import cn.xunting.model.wire.QueueBatch;
import cn.xunting.model.wire.QueueManifest;
import cn.xunting.model.wire.RankBand;
import cn.xunting.model.wire.RankedUnit;
import cn.xunting.model.wire.Receipt;
import cn.xunting.model.wire.Roster;
import cn.xunting.model.wire.SectionEntry;
import cn.xunting.model.wire.SectionScore;
import cn.xunting.model.wire.Session;
import cn.xunting.model.wire.SessionRefresh;
import cn.xunting.model.wire.SheetLine;
import cn.xunting.model.wire.SheetSection;
import cn.xunting.model.wire.SignIn;
import cn.xunting.model.wire.Signature;
import cn.xunting.model.wire.Signer;
import cn.xunting.model.wire.SimilarPhoto;
import cn.xunting.model.wire.StaffEntry;
import cn.xunting.model.wire.SyncAnswer;
import cn.xunting.model.wire.SyncBatch;
import cn.xunting.model.wire.SyncDecision;
import cn.xunting.model.wire.SyncFinding;
import cn.xunting.model.wire.SyncPatrol;
import cn.xunting.model.wire.UnitEntry;
import cn.xunting.model.wire.UnitOutlook;
import cn.xunting.model.wire.UnitSheet;
import cn.xunting.model.wire.VetoEntry;
import cn.xunting.model.wire.Visit;
import io.avaje.jsonb.Json;
import io.avaje.jsonb.Jsonb;

/**
 * Encodes and decodes the records of the wire, in the same text as the backend: absent components are left out, lists are
 * always written, instants are ISO. Properties that only a newer server knows are ignored.
 */
@Json.Import({
    Changes.class,
    Decision.class,
    DecisionReport.class,
    EditionEntry.class,
    EnrolmentCode.class,
    Finding.class,
    FindingReport.class,
    ImportResult.class,
    InputError.class,
    ItemEntry.class,
    MonthResults.class,
    NewAccount.class,
    Officer.class,
    OnLeave.class,
    OneMore.class,
    PasswordChange.class,
    PatrolReport.class,
    PhotoLink.class,
    PolicyEntry.class,
    PoolResult.class,
    PostingEntry.class,
    Problem.class,
    QueueBatch.class,
    QueueManifest.class,
    RankBand.class,
    RankedUnit.class,
    Receipt.class,
    Roster.class,
    SectionEntry.class,
    SectionScore.class,
    Session.class,
    SessionRefresh.class,
    SheetLine.class,
    SheetSection.class,
    SignIn.class,
    Signature.class,
    Signer.class,
    SimilarPhoto.class,
    StaffEntry.class,
    Outlook.class,
    SyncAnswer.class,
    SyncBatch.class,
    SyncDecision.class,
    SyncFinding.class,
    SyncPatrol.class,
    UnitEntry.class,
    UnitSheet.class,
    UnitOutlook.class,
    VetoEntry.class,
    Visit.class
})
public final class WireJson {
    private static final Jsonb JSONB = Jsonb.builder()
            .failOnUnknown(false)
            .serializeNulls(false)
            .serializeEmpty(true)
            .add(Points.class, new PointsAdapter())
            .build();

    private WireJson() {}

    /** The JSON of a record of the wire, or of one annotated for this encoder. */
    @SuppressWarnings("unchecked") // a value's own class is its type: records have no subclasses
    public static <T extends Record> String encode(T value) {
        return JSONB.type((Class<T>) value.getClass()).toJson(value);
    }

    /**
     * Reads a record.
     *
     * @throws UnreadableJson if the text is not one
     */
    public static <T extends Record> T decode(Class<T> type, String json) {
        try {
            T value = JSONB.type(type).fromJson(json);
            if (value == null) {
                throw new NullPointerException("null instead of a record");
            }
            return value;
        } catch (RuntimeException e) {
            // The decoder reports bad syntax in its own way, a record what it lacks as a NullPointerException.
            throw new UnreadableJson(type, e);
        }
    }
}
