-- What a reviewer said to a proposal that follows from a posting without an approval. Appended, never edited; it keeps what
-- it was about, because the posting may change later.
create table proposal_answer (
    id       binary(16)   not null primary key,
    hall_id  bigint       not null,
    item     varchar(20)  not null,
    unit     varchar(20)  not null,
    staff_no varchar(32)  not null,
    day      date         not null,
    accepted boolean      not null,
    reason   varchar(500) not null,
    author   varchar(64)  not null,
    at       datetime(3)  not null,
    key proposal_hall (hall_id, day),
    foreign key (hall_id) references hall (id)
) character set utf8mb4 collate utf8mb4_bin;

create table deputy (
    id       binary(16)  not null primary key,
    hall_id  bigint      not null,
    unit     varchar(20) not null,
    staff_no varchar(32) not null,
    starts   date        not null,
    ends     date,
    approval varchar(200),
    unique key deputy_start (hall_id, unit, staff_no, starts),
    foreign key (hall_id) references hall (id)
) character set utf8mb4 collate utf8mb4_bin;

-- Whether a new person has the uniform and the training; the latest row of a person stands.
create table staff_readiness (
    id       bigint      not null auto_increment primary key,
    hall_id  bigint      not null,
    staff_no varchar(32) not null,
    uniform  boolean     not null,
    trained  boolean     not null,
    author   varchar(64) not null,
    at       datetime(3) not null,
    key readiness_of (hall_id, staff_no, id),
    foreign key (hall_id) references hall (id)
) character set utf8mb4 collate utf8mb4_bin;
