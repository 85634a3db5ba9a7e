package cn.xunting.mobile.app;

import cn.xunting.mobile.desk.Settings;
import cn.xunting.mobile.finding.PhotoMaker;
import cn.xunting.mobile.hall.HallCopy;
import cn.xunting.mobile.outbox.Outbox;
import cn.xunting.mobile.pending.ExportViewModel;
import cn.xunting.mobile.port.Camera;
import cn.xunting.mobile.port.Keyboard;
import cn.xunting.mobile.port.PhotoSource;
import cn.xunting.mobile.port.SignInGate;
import cn.xunting.mobile.port.Storage;
import cn.xunting.mobile.port.Uplink;
import java.time.Clock;

/** Everything the screens stand on. */
public record Ports(
        HallCopy hall,
        Outbox outbox,
        Uplink uplink,
        SignInGate gate,
        PhotoSource photos,
        Camera camera,
        Keyboard keyboard,
        PhotoMaker photoMaker,
        Storage storage,
        ExportViewModel.Exporter exporter,
        Settings settings,
        Clock clock) {}
