package org.entstage.scolarite.supann;

import java.time.Clock;
import org.entstage.commun.Reglages;
import org.entstage.scolarite.Scolarite;
import org.entstage.scolarite.SourceScolarite;
import org.springframework.ldap.core.LdapTemplate;
import org.springframework.stereotype.Component;

/** The directory as student records: {@code scolarite.source=supann}. */
@Component
class SourceSupann implements SourceScolarite {

    private final LdapTemplate ldap;
    private final Reglages reglages;
    private final Clock horloge;

    SourceSupann(LdapTemplate ldap, Reglages reglages, Clock horloge) {
        this.ldap = ldap;
        this.reglages = reglages;
        this.horloge = horloge;
    }

    @Override
    public String nom() {
        return "supann";
    }

    @Override
    public Scolarite ouvrir() {
        return new ScolariteSupann(ldap, new InscriptionsSupann(reglages.codes("supann.regimes.fc")), horloge);
    }
}
