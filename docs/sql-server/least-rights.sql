-- Two logins for a portal on SQL Server: one that brings the schema up to date, used by `./portal migrate` alone, and one with which the
-- web servers and the command line work, which reads and writes rows and changes nothing else. Run it once, as an administrator of the
-- server, after the first `migrate` made the database; put your own passwords and the database's name in.
USE [master];
GO
CREATE LOGIN [complaints_schema] WITH PASSWORD = N'put a long password here', CHECK_POLICY = ON, DEFAULT_DATABASE = [Portal];
CREATE LOGIN [complaints_portal] WITH PASSWORD = N'put another long password here', CHECK_POLICY = ON, DEFAULT_DATABASE = [Portal];
GO
USE [Portal];
GO
-- Tables, indexes and their rows: what a migration changes. READ_COMMITTED_SNAPSHOT is turned on by whoever made the database.
CREATE USER [complaints_schema] FOR LOGIN [complaints_schema];
ALTER ROLE [db_ddladmin] ADD MEMBER [complaints_schema];
ALTER ROLE [db_datareader] ADD MEMBER [complaints_schema];
ALTER ROLE [db_datawriter] ADD MEMBER [complaints_schema];
GO
-- Rows alone: no table can be made, changed or dropped, no account given rights, no file of the server read.
CREATE USER [complaints_portal] FOR LOGIN [complaints_portal];
GRANT SELECT, INSERT, UPDATE, DELETE ON SCHEMA::[dbo] TO [complaints_portal];
GO
