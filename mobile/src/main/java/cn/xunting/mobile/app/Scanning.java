package cn.xunting.mobile.app;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.desk.RoomForPhotos;
import cn.xunting.mobile.desk.Threads;
import cn.xunting.mobile.desk.Today;
import cn.xunting.mobile.finding.PhotoPreparation;
import cn.xunting.mobile.kit.Navigator;
import cn.xunting.mobile.kit.Sheet;
import cn.xunting.mobile.kit.Words;
import cn.xunting.mobile.scan.Outcome;
import cn.xunting.mobile.scan.Outcome.Nothing;
import cn.xunting.mobile.scan.Outcome.Opened;
import cn.xunting.mobile.scan.Outcome.Several;
import cn.xunting.mobile.scan.QrLabels;
import cn.xunting.mobile.scan.ScanSheets;
import cn.xunting.mobile.scan.ScanViewModel;
import java.util.function.Consumer;

/** 扫码, from the button to the unit's screen or to the sentence that says why not. */
final class Scanning implements ScanViewModel.Ends {
    private final Navigator navigator;
    private final Consumer<Boolean> busy;
    private final Consumer<String> toUnit;
    private final ScanViewModel model;

    /**
     * One for the life of the app.
     *
     * @param busy told while a picture is being read
     */
    Scanning(
            Ports ports,
            Today today,
            Threads threads,
            Navigator navigator,
            Consumer<Boolean> busy,
            Consumer<String> toUnit) {
        this.navigator = navigator;
        this.busy = busy;
        this.toUnit = toUnit;
        RoomForPhotos camera = new RoomForPhotos(ports.camera(), ports.storage(), this::noRoom);
        model = new ScanViewModel(ports.hall(), today, camera, new QrLabels(PhotoPreparation::read), threads, this);
    }

    void start() {
        navigator.closeSheet();
        busy.accept(false); // what was being read counts no more, and the next picture may never come
        model.scan();
    }

    /** Another screen is in front: a picture that comes now opens nothing. */
    void forget() {
        model.forget();
        busy.accept(false);
    }

    @Override
    public void reading() {
        busy.accept(true);
    }

    @Override
    public void read(Outcome outcome) {
        busy.accept(false);
        if (outcome instanceof Opened opened) {
            open(opened.unit());
        } else if (outcome instanceof Several several) {
            navigator.ask(ScanSheets.of(several, this::open));
        } else if (outcome instanceof Nothing nothing) {
            navigator.ask(ScanSheets.of(nothing, this::start));
        }
    }

    private void open(String unit) {
        navigator.closeSheet();
        toUnit.accept(unit);
    }

    private void noRoom() {
        navigator.ask(new Sheet(say("手机存储空间不足"), Words.plain(say("相机存不下照片，所以没有打开。请在名单里直接点窗口，腾出空间后再扫码。"))));
    }
}
