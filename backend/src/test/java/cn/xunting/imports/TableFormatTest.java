package cn.xunting.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.xunting.model.FindingState;
import cn.xunting.model.HallTime;
import cn.xunting.model.PostingRole;
import cn.xunting.model.UnitKind;
import cn.xunting.model.wire.InputError;
import cn.xunting.model.wire.PostingEntry;
import cn.xunting.model.wire.UnitEntry;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableFormatTest {
    private static final String ID = "018b1e6a-3c00-7000-8000-000000000001";
    private static final TableFormat<ImportedFinding> FINDINGS = FindingFormat.findings(HallTime.CHINA);

    @Test
    void all_errors_of_all_lines_are_named_at_once() throws Exception {
        Parse<UnitEntry> parse = read(RosterFormats.UNITS, """
                name,patrolOrder,kind,code
                市场监管窗口,1,WINDOW,W01
                ,x,DOOR,W 2

                人社窗口,2,WINDOW,W01
                医保窗口,3,WINDOW,W03,多余
                """);

        assertThat(parse.lines()).isEmpty();
        assertThat(parse.errors())
                .extracting(InputError::line, InputError::column)
                .containsExactly(
                        tuple(3, "code"),
                        tuple(3, "kind"),
                        tuple(3, "name"),
                        tuple(3, "patrolOrder"),
                        tuple(5, "code"),
                        tuple(6, null));
        assertThat(parse.errors())
                .allSatisfy(error -> assertThat(error.detail()).matches("(?s).*\\p{IsHan}.*。"));
        assertThat(parse.errors().get(4).detail()).contains("第 2 行");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            未知的列     | code,kind,name,patrolOrder,colour | colour
            缺少的列     | code,kind,name                    | patrolOrder
            重复的列     | code,code,kind,name,patrolOrder   | code
            没有名字的列 | code,,kind,name,patrolOrder       | ''
            大小写不符   | Code,kind,name,patrolOrder        | Code
            """)
    void a_header_that_is_not_the_agreed_one_is_refused(String situation, String header, String column)
            throws Exception {
        Parse<UnitEntry> parse = read(RosterFormats.UNITS, header + "\nW01,WINDOW,人社窗口,1\n");
        assertThat(parse.errors().get(0))
                .extracting(InputError::line, InputError::column)
                .containsExactly(1, column);
        assertThat(parse.lines()).isEmpty();
    }

    @Test
    void a_header_in_the_middle_is_an_error_and_no_person() throws Exception {
        assertThat(read(RosterFormats.STAFF, "staffNo,name\nX0001,林一\nstaffNo,name\n")
                        .errors())
                .extracting(InputError::line)
                .containsExactly(3);
    }

    @Test
    void a_file_full_of_errors_gets_a_bounded_answer() throws Exception {
        Parse<?> parse = read(RosterFormats.STAFF, "staffNo,name\n" + "?,林一\n".repeat(50_000));
        assertThat(parse.errors()).hasSize(TableFormat.MAX_ERRORS + 1);
    }

    @Test
    void units_keep_their_line() throws Exception {
        assertThat(read(RosterFormats.UNITS, "code,kind,name,patrolOrder\n\nD01,DEPARTMENT,办公室,19\n")
                        .lines())
                .containsExactly(new Parsed<>(3, new UnitEntry("D01", UnitKind.DEPARTMENT, "办公室", 19)));
    }

    @Test
    void a_posting_may_be_open_and_its_approval_column_left_out() throws Exception {
        assertThat(read(RosterFormats.POSTINGS, """
                staffNo,unit,role,from,to
                X0001,W01,CHIEF_REPRESENTATIVE,2023-09-01,
                X0001,W02,STAFF,2023-09-01,2023-09-01
                """).values())
                .containsExactly(
                        new PostingEntry(
                                "X0001", "W01", PostingRole.CHIEF_REPRESENTATIVE, LocalDate.of(2023, 9, 1), null, null),
                        new PostingEntry(
                                "X0001",
                                "W02",
                                PostingRole.STAFF,
                                LocalDate.of(2023, 9, 1),
                                LocalDate.of(2023, 9, 1),
                                null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            结束早于开始 | X0001,W01,STAFF,2023-09-02,2023-09-01 | to
            没有这一天   | X0001,W01,STAFF,2023-02-29,           | from
            两位的年份   | X0001,W01,STAFF,23-02-28,             | from
            荒唐的年份   | X0001,W01,STAFF,0023-02-28,           | from
            结束不是日期 | X0001,W01,STAFF,2023-09-01,长期       | to
            身份不对     | X0001,W01,staff,2023-09-01,           | role
            没有工号     | ,W01,STAFF,2023-09-01,                | staffNo
            """)
    void a_posting_that_cannot_be_is_one_error(String situation, String line, String column) throws Exception {
        assertThat(read(RosterFormats.POSTINGS, "staffNo,unit,role,from,to\n" + line)
                        .errors())
                .extracting(InputError::column)
                .containsExactly(column);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            大厅时间     | 2023-10-09 08:27          | 2023-10-09T00:27:00Z
            带秒         | 2023-10-09 08:27:31       | 2023-10-09T00:27:31Z
            表格的时间   | 2023-10-09T08:27:31       | 2023-10-09T00:27:31Z
            协调世界时   | 2023-10-09T08:27:31Z      | 2023-10-09T08:27:31Z
            带时差       | 2023-10-09T08:27:31+08:00 | 2023-10-09T00:27:31Z
            月初零点     | 2023-10-01 00:00          | 2023-09-30T16:00:00Z
            """)
    void a_time_is_the_halls_unless_it_names_its_offset(String situation, String text, Instant expected)
            throws Exception {
        ImportedFinding finding =
                read(FINDINGS, finding(ID, text, "1", "CONFIRMED")).values().get(0);
        assertThat(finding.report().occurredAt()).isEqualTo(expected);
        assertThat(finding.state()).isEqualTo(FindingState.CONFIRMED);
        assertThat(finding.report().staffNo()).isNull();
        assertThat(finding.report().note()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            只有日期     | 018b1e6a-3c00-7000-8000-000000000001 | 2023-10-09       | 1   | RECORDED  | occurredAt
            没有的时刻   | 018b1e6a-3c00-7000-8000-000000000001 | 2023-10-09 24:00 | 1   | RECORDED  | occurredAt
            荒唐的年份   | 018b1e6a-3c00-7000-8000-000000000001 | 9999-10-09 08:00 | 1   | RECORDED  | occurredAt
            数量低于下限 | 018b1e6a-3c00-7000-8000-000000000001 | 2023-10-09 08:00 | 0   | RECORDED  | quantity
            数量高于上限 | 018b1e6a-3c00-7000-8000-000000000001 | 2023-10-09 08:00 | 100 | RECORDED  | quantity
            数量有小数   | 018b1e6a-3c00-7000-8000-000000000001 | 2023-10-09 08:00 | 1.0 | RECORDED  | quantity
            状态不可导入 | 018b1e6a-3c00-7000-8000-000000000001 | 2023-10-09 08:00 | 1   | DISPUTED  | state
            编号不完整   | 018b1e6a-3c00-7000-8000-1            | 2023-10-09 08:00 | 1   | RECORDED  | id
            """)
    void a_finding_that_cannot_be_is_one_error(
            String situation, String id, String time, String quantity, String state, String column) throws Exception {
        assertThat(read(FINDINGS, finding(id, time, quantity, state)).errors())
                .extracting(InputError::column)
                .containsExactly(column);
    }

    @ParameterizedTest
    @CsvSource({"1", "99"})
    void a_quantity_at_its_bounds_is_accepted(int quantity) throws Exception {
        Parse<ImportedFinding> parse =
                read(FINDINGS, finding(ID, "2023-10-09 08:00", String.valueOf(quantity), "RECORDED"));
        assertThat(parse.values().get(0).report().quantity()).isEqualTo(quantity);
    }

    @ParameterizedTest
    @CsvSource({"500, 0", "501, 1"})
    void a_note_has_its_length_in_characters(int length, int errors) throws Exception {
        String line = ID + ",S2.1.1,W01,X0001,2023-10-09 08:00,1,," + "𠮷".repeat(length) + ",RECORDED";
        assertThat(read(FINDINGS, "id,item,unit,staffNo,occurredAt,quantity,matter,note,state\n" + line)
                        .errors())
                .hasSize(errors);
    }

    private static String finding(String id, String time, String quantity, String state) {
        return "id,item,unit,occurredAt,quantity,state\n"
                + String.join(",", id, "S2.1.1", "W01", time, quantity, state);
    }

    private static <T> Parse<T> read(TableFormat<T> format, String csv) throws UnreadableTable {
        return format.read(csv.getBytes(UTF_8));
    }
}
