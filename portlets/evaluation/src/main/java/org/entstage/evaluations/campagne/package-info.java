/** Campaigns: when who is asked. Owns no table. */
package org.entstage.evaluations.campagne;
