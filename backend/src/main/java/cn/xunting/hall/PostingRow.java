package cn.xunting.hall;

import cn.xunting.model.PostingRole;
import cn.xunting.model.wire.PostingEntry;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "posting")
class PostingRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id;

    long hallId;
    String staffNo = "";
    String unit = "";

    @Enumerated(EnumType.STRING)
    PostingRole role = PostingRole.STAFF;

    LocalDate starts = LocalDate.EPOCH;

    @Nullable
    LocalDate ends;

    @Nullable
    String approval;

    PostingEntry entry() {
        return new PostingEntry(staffNo, unit, role, starts, ends, approval);
    }

    void set(PostingEntry entry) {
        staffNo = entry.staffNo();
        unit = entry.unit();
        role = entry.role();
        starts = entry.from();
        ends = entry.to();
        approval = entry.approval();
    }
}
