/**
 * Student records from the directory alone, by SupAnn's attributes: for a university that does not offer Apogée's web
 * services. Knows registrations by their codes; addresses, labels, hours and signatories are asked on the form.
 */
package org.entstage.scolarite.supann;
