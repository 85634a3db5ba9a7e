package cn.xunting;

import static io.restassured.RestAssured.given;

import cn.xunting.access.OpenAccount;
import cn.xunting.hall.FoundHall;
import cn.xunting.hall.Hall;
import cn.xunting.hall.UpdateRoster;
import cn.xunting.model.AccountRole;
import cn.xunting.model.HallTime;
import cn.xunting.model.PostingRole;
import cn.xunting.model.UnitKind;
import cn.xunting.model.wire.NewAccount;
import cn.xunting.model.wire.PostingEntry;
import cn.xunting.model.wire.SignIn;
import cn.xunting.model.wire.StaffEntry;
import cn.xunting.model.wire.UnitEntry;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Founds a hall for each test that asks, so that no two see each other's facts. */
@ApplicationScoped
public class TestHall {
    public static final String PASSWORD = "for-the-tests";

    private final FoundHall halls;
    private final UpdateRoster roster;
    private final OpenAccount accounts;

    TestHall(FoundHall halls, UpdateRoster roster, OpenAccount accounts) {
        this.halls = halls;
        this.roster = roster;
        this.accounts = accounts;
    }

    /** An empty hall. */
    public Hall found() {
        return halls.found(UUID.randomUUID().toString().substring(0, 18), "测试大厅", HallTime.CHINA.zone());
    }

    /** A hall with so many windows W01… of six people each: window n's are 0n01 to 0n06, the first its chief. */
    public Hall withWindows(int windows) {
        Hall hall = found();
        List<UnitEntry> units = new ArrayList<>();
        List<StaffEntry> staff = new ArrayList<>();
        List<PostingEntry> postings = new ArrayList<>();
        for (int w = 1; w <= windows; w++) {
            String unit = "W%02d".formatted(w);
            units.add(new UnitEntry(unit, UnitKind.WINDOW, "第" + w + "窗口", w));
            for (int p = 1; p <= 6; p++) {
                String staffNo = person(w, p);
                staff.add(new StaffEntry(staffNo, "人员" + staffNo));
                PostingRole role = p == 1 ? PostingRole.CHIEF_REPRESENTATIVE : PostingRole.STAFF;
                postings.add(new PostingEntry(staffNo, unit, role, LocalDate.of(2023, 9, 1), null, null));
            }
        }
        roster.units(hall, units, false);
        roster.staff(hall, staff, false);
        roster.postings(hall, postings, false);
        return hall;
    }

    public static String person(int window, int person) {
        return "%02d%02d".formatted(window, person);
    }

    /** A new account's name. */
    public String account(Hall hall, AccountRole role, @Nullable String unit) {
        return account(hall, role, unit, null);
    }

    public String account(Hall hall, AccountRole role, @Nullable String unit, @Nullable String staffNo) {
        String name = "t" + UUID.randomUUID();
        accounts.open(hall, new NewAccount(name, "测试账号", List.of(role), unit, staffNo, PASSWORD), false);
        return name;
    }

    /** Requests by a new account of the role. */
    public RequestSpecification as(Hall hall, AccountRole role, @Nullable String unit) {
        return as(account(hall, role, unit));
    }

    public RequestSpecification as(Hall hall, AccountRole role) {
        return as(hall, role, null);
    }

    /** Requests by an account of these tests; a specification may be used again and again. */
    public static RequestSpecification as(String account) {
        String token = given().contentType("application/json")
                .body(new SignIn(account, PASSWORD, null))
                .post("/api/v1/sessions")
                .then()
                .statusCode(200)
                .extract()
                .path("accessToken");
        return given().auth().oauth2(token).contentType("application/json").basePath("/api/v1");
    }
}
