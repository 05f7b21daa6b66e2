/**
 * At which address somebody is asked about a placement: what the staff corrected, else what the convention says; and which
 * addresses are missing or were refused by the mail server. Table: {@code evaluation_adresse}.
 */
package org.entstage.evaluation.adresse;
