-- Interviews that were held; of each the latest version stands. Lists are texts, joined by commas.
create table interview (
    id             bigint       not null auto_increment primary key,
    hall_id        bigint       not null,
    position       bigint       not null,
    interview_id   binary(16)   not null,
    month          char(7)      not null,
    staff_no       varchar(32)  not null,
    held_on        date         not null,
    held_by        varchar(200) not null,
    representative varchar(32),
    note           varchar(2000) not null,
    facts          text         not null,
    attachments    text,
    cancelled      boolean      not null,
    reason         varchar(500) not null,
    author         varchar(64)  not null,
    at             datetime(3)  not null,
    key interview_of (hall_id, interview_id, id),
    key interview_in (hall_id, month, staff_no),
    foreign key (hall_id) references hall (id)
) character set utf8mb4 collate utf8mb4_bin;

alter table suspension add column attachments text;

-- Which scanned papers each hall holds; the files lie under their digests.
create table paper (
    id          bigint      not null auto_increment primary key,
    hall_id     bigint      not null,
    sha256      char(64)    not null,
    bytes       bigint      not null,
    media_type  varchar(40) not null,
    uploader    varchar(64) not null,
    received_at datetime(3) not null,
    unique key paper_once (hall_id, sha256),
    foreign key (hall_id) references hall (id)
) character set ascii collate ascii_bin;

-- Papers that are put to a finding after it was recorded: an award's certificate, a report that was printed.
create table finding_paper (
    id         bigint      not null auto_increment primary key,
    hall_id    bigint      not null,
    position   bigint      not null,
    finding_id binary(16)  not null,
    sha256     char(64)    not null,
    author     varchar(64) not null,
    at         datetime(3) not null,
    unique key finding_paper_once (finding_id, sha256),
    key finding_paper_named (hall_id, sha256),
    foreign key (finding_id) references finding (id)
) character set utf8mb4 collate utf8mb4_bin;
