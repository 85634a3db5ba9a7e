package cn.xunting.mobile.app;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.desk.Patrols;
import cn.xunting.mobile.desk.RoomForPhotos;
import cn.xunting.mobile.desk.Threads;
import cn.xunting.mobile.desk.Today;
import cn.xunting.mobile.finding.FindingView;
import cn.xunting.mobile.finding.FindingViewModel;
import cn.xunting.mobile.finding.KeptDrafts;
import cn.xunting.mobile.finding.Photo;
import cn.xunting.mobile.finding.PhotoIntake;
import cn.xunting.mobile.finding.PhotoPreparation;
import cn.xunting.mobile.finding.PhotoView;
import cn.xunting.mobile.finding.PhotoViewModel;
import cn.xunting.mobile.finding.SaveFinding;
import cn.xunting.mobile.finding.Saved;
import cn.xunting.mobile.finding.Sketching;
import cn.xunting.mobile.finding.UndoFinding;
import cn.xunting.mobile.kit.Navigator;
import cn.xunting.mobile.kit.Screen;
import cn.xunting.mobile.kit.Sheet;
import cn.xunting.mobile.kit.Words;
import cn.xunting.mobile.outbox.Outbox;
import cn.xunting.mobile.port.Camera;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** The finding that is filled in, its photos, and the way to take it back once it is saved. */
final class FindingScreens implements PhotoViewModel.Ends {
    private final Ports ports;
    private final Threads threads;
    private final Navigator navigator;
    private final Consumer<String> tell;
    private final UndoFinding undo;
    private final FindingViewModel findingModel;
    private final PhotoViewModel photoModel;
    private final FindingView finding;
    private final PhotoView photo;
    private String unit = "";
    private String item = "";
    private String looked = "";

    /**
     * Builds them.
     *
     * @param clock the hall's time
     * @param tell says something for some seconds
     */
    FindingScreens(
            Ports ports,
            Threads threads,
            Navigator navigator,
            Today today,
            Patrols patrols,
            Clock clock,
            Consumer<String> tell) {
        this.ports = ports;
        this.threads = threads;
        this.navigator = navigator;
        this.tell = tell;
        undo = new UndoFinding(ports.outbox());
        Sketching sketching = new Sketching(PhotoPreparation::read, threads);
        SaveFinding save = new SaveFinding(
                ports.hall(), ports.outbox(), patrols, clock, ports.clock(), DeviceName.of(ports.settings()));
        KeptDrafts drafts = new KeptDrafts(ports.outbox(), clock, threads, threads.afterPause());
        findingModel = new FindingViewModel(
                ports.hall(),
                today,
                new PhotoIntake(camera(), ports.photoMaker(), threads),
                sketching,
                save,
                drafts,
                clock,
                threads,
                this::saved);
        photoModel = new PhotoViewModel(sketching, threads, this);
        finding = new FindingView(findingModel, this::toPhoto);
        photo = new PhotoView(photoModel);
    }

    void open(String atUnit, String ofItem) {
        unit = atUnit;
        item = ofItem;
        findingModel.open(unit, item);
        navigator.open(finding);
    }

    /** Where it leads back to, if it is one of these screens. */
    Optional<Step> step(Screen shown) {
        if (shown == finding) {
            return Optional.of(Step.of(Step.Kind.FINDING, unit, item));
        }
        return shown == photo ? Optional.of(Step.of(Step.Kind.PHOTO, unit, item, looked)) : Optional.empty();
    }

    /** Looks at a photo of the draft again, once the draft has been read. */
    void reopenPhoto(String sha256) {
        threads.read(() -> sha256, this::toPhotoNamed);
    }

    private void toPhotoNamed(String sha256) {
        findingModel.form().photos().stream()
                .filter(taken -> taken.sha256().equals(sha256))
                .findFirst()
                .ifPresent(this::toPhoto);
    }

    /** What was typed last does not wait for a pause. */
    void keepEdits() {
        findingModel.keepEdits();
    }

    /** Somebody else may be next: nothing filled in is theirs to see. */
    void forget() {
        findingModel.forget();
    }

    /** Takes over what was filled in before the screens were built anew. */
    void continueFrom(FindingScreens before) {
        findingModel.continueFrom(before.findingModel);
    }

    /** A full disk is said before the picture is taken. */
    private Camera camera() {
        return new RoomForPhotos(
                ports.camera(),
                ports.storage(),
                () -> navigator.ask(new Sheet(
                        say("手机存储空间不足"), Words.plain(say("空间不够存照片，所以没有打开相机。请删除一些不用的照片或应用再拍；不拍照也可以先保存这一条。")))));
    }

    private void toPhoto(Photo taken) {
        looked = taken.sha256();
        photoModel.open(taken);
        navigator.open(photo);
    }

    @Override
    public void done() {
        navigator.leave(photo);
    }

    @Override
    public void removed(Photo taken) {
        findingModel.form().remove(taken);
        navigator.leave(photo);
    }

    @Override
    public void drawn(Photo taken) {
        findingModel.form().draw(taken);
    }

    private void saved(Saved saved) {
        navigator.leave(finding);
        navigator.snackbar().offer(say("已存本机"), say("撤销"), Outbox.UNDO_OFFERED.toSecondsPart(), () -> undo(saved.id()));
    }

    private void undo(UUID id) {
        threads.read(() -> undo.undo(id), tell);
    }
}
