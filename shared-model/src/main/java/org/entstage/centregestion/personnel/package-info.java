/**
 * Who works at a centre de gestion, found in the directory: with a role, dates, and the mails that he wants. A row here
 * is a grant of the policy of rights. Table: {@code personnel_centre}.
 */
package org.entstage.centregestion.personnel;
