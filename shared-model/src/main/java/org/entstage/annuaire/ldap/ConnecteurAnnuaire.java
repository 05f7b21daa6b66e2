package org.entstage.annuaire.ldap;

import static org.springframework.ldap.query.LdapQueryBuilder.query;

import java.util.List;
import org.entstage.commun.Reglages;
import org.entstage.connecteur.Connecteur;
import org.entstage.connecteur.EchecEssai;
import org.entstage.connecteur.Issue;
import org.springframework.ldap.AuthenticationException;
import org.springframework.ldap.AuthenticationNotSupportedException;
import org.springframework.ldap.NameNotFoundException;
import org.springframework.ldap.NoPermissionException;
import org.springframework.ldap.SizeLimitExceededException;
import org.springframework.ldap.core.AttributesMapper;
import org.springframework.ldap.core.LdapTemplate;
import org.springframework.stereotype.Component;

/** Asks the directory for one person of its base, whoever it is: the way, the account and the base are tried at once. */
@Component
class ConnecteurAnnuaire implements Connecteur {

    private final LdapTemplate ldap;
    private final String adresse;

    ConnecteurAnnuaire(LdapTemplate ldap, Reglages reglages) {
        this.ldap = ldap;
        this.adresse = reglages.texte("ldap.url") + " " + reglages.texte("ldap.base");
    }

    @Override
    public String nom() {
        return "annuaire";
    }

    @Override
    public String adresse() {
        return adresse;
    }

    /** The person found is neither read nor shown. */
    @Override
    public String essayer() {
        AttributesMapper<Boolean> personne = attributs -> attributs.get("uid") != null;
        try {
            List<Boolean> trouvees = ldap.search(
                    query().countLimit(1).attributes("uid").where("uid").isPresent(), personne);
            if (trouvees.isEmpty()) {
                throw new EchecEssai(Issue.INATTENDU, "(uid=*): 0");
            }
        } catch (SizeLimitExceededException plusieurs) {
            return "(uid=*): 1";
        } catch (AuthenticationException | AuthenticationNotSupportedException | NoPermissionException refus) {
            throw new EchecEssai(Issue.ACCES_REFUSE, refus.getMessage());
        } catch (NameNotFoundException sansBase) {
            throw new EchecEssai(Issue.INATTENDU, sansBase.getMessage());
        }
        return "(uid=*): 1";
    }
}
