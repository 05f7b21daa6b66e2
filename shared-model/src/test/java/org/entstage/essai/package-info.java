/** What several modules' tests share: databases, the domain as a Spring context, fakes of the other systems. */
package org.entstage.essai;
