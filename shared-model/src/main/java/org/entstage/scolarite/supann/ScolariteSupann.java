package org.entstage.scolarite.supann;

import static org.springframework.ldap.query.LdapQueryBuilder.query;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entstage.commun.SystemeIndisponible;
import org.entstage.commun.Texte;
import org.entstage.scolarite.Composante;
import org.entstage.scolarite.Coordonnees;
import org.entstage.scolarite.DossierScolaire;
import org.entstage.scolarite.EtapeOfferte;
import org.entstage.scolarite.EtudiantInconnu;
import org.entstage.scolarite.Identite;
import org.entstage.scolarite.ReferenceEtablissement;
import org.entstage.scolarite.Scolarite;
import org.entstage.scolarite.Signataire;
import org.springframework.ldap.NamingException;
import org.springframework.ldap.core.ContextMapper;
import org.springframework.ldap.core.DirContextOperations;
import org.springframework.ldap.core.LdapTemplate;
import org.springframework.ldap.query.LdapQuery;

/** {@link Scolarite} from the directory alone. One search gives a whole file, so no part of it can be missing. */
class ScolariteSupann implements Scolarite {

    /** Enough to meet somebody of each étape of a component. */
    private static final int ETUDIANTS_LUS = 5000;

    private final LdapTemplate ldap;
    private final InscriptionsSupann inscriptions;
    private final Clock horloge;

    ScolariteSupann(LdapTemplate ldap, InscriptionsSupann inscriptions, Clock horloge) {
        this.ldap = ldap;
        this.inscriptions = inscriptions;
        this.horloge = horloge;
    }

    @Override
    public DossierScolaire dossier(String numeroEtudiant) {
        String numero = Texte.ouNul(numeroEtudiant);
        if (numero == null) {
            throw new EtudiantInconnu("without number");
        }
        LdapQuery requete = query().countLimit(2).where("supannEtuId").is(numero);
        ContextMapper<DossierScolaire> traduction = contexte -> dossier(numero, (DirContextOperations) contexte);
        return chercher(requete, traduction).stream().findFirst().orElseThrow(() -> new EtudiantInconnu(numero));
    }

    /** Registrations are optional in SupAnn, and a directory may hold those of another year than the current one. */
    @Override
    public boolean inscriptionsFontFoi() {
        return false;
    }

    /** The directory does not say who signs. */
    @Override
    public Optional<Signataire> signataire(String codeComposante) {
        return Optional.empty();
    }

    /** The directory does not hold the institution's postal address in a usable form. */
    @Override
    public Optional<ReferenceEtablissement> etablissement() {
        return Optional.empty();
    }

    /** The entities (supannEntite) of the directory, services among them: SupAnn does not tell them apart everywhere. */
    @Override
    public List<Composante> composantes() {
        LdapQuery requete = query().where("objectClass")
                .is("supannEntite")
                .and("supannCodeEntite")
                .isPresent();
        return chercher(requete, contexte -> composante((DirContextOperations) contexte)).stream()
                .sorted(Comparator.comparing(composante -> Texte.normaliser(composante.libelle())))
                .toList();
    }

    /** The étapes of the students whom the directory places in the component; it holds no labels. */
    @Override
    public List<EtapeOfferte> etapes(String codeComposante) {
        LdapQuery requete = query().countLimit(ETUDIANTS_LUS)
                .attributes("supannEtuEtape")
                .where("supannEntiteAffectation")
                .is(codeComposante)
                .and("supannEtuEtape")
                .isPresent();
        ContextMapper<String[]> valeurs =
                entree -> ((DirContextOperations) entree).getStringAttributes("supannEtuEtape");
        return chercher(requete, valeurs).stream()
                .flatMap(Arrays::stream)
                .flatMap(texte -> Etiquette.de(texte).stream())
                .map(Etiquette::valeur)
                .distinct()
                .sorted()
                .map(EtapeSupann::de)
                .map(etape ->
                        new EtapeOfferte(etape.code(), etape.version() == null ? "" : etape.version(), etape.code()))
                .toList();
    }

    private DossierScolaire dossier(String numero, DirContextOperations entree) {
        return new DossierScolaire(
                numero,
                identite(entree),
                new Coordonnees(
                        null,
                        texte(entree, "telephoneNumber"),
                        texte(entree, "mobile"),
                        texte(entree, "supannMailPerso"),
                        texte(entree, "mail")),
                inscriptions.de(entree),
                Set.of(),
                horloge.instant().truncatedTo(ChronoUnit.SECONDS));
    }

    private static Identite identite(DirContextOperations entree) {
        String nomUsage = texte(entree, "sn");
        String nomNaissance = texte(entree, "supannNomdeNaissance");
        boolean deuxNoms = nomNaissance != null && !nomNaissance.equalsIgnoreCase(nomUsage);
        return new Identite(
                deuxNoms ? nomNaissance : nomUsage,
                deuxNoms ? nomUsage : null,
                texte(entree, "givenName"),
                texte(entree, "supannCivilite"),
                null,
                texte(entree, "supannCodeINE"));
    }

    private static Composante composante(DirContextOperations entree) {
        String code = texte(entree, "supannCodeEntite");
        String description = texte(entree, "description");
        String libelle = description != null ? description : texte(entree, "ou");
        return new Composante(code, libelle != null ? libelle : code);
    }

    private static String texte(DirContextOperations entree, String attribut) {
        return Texte.ouNul(entree.getStringAttribute(attribut));
    }

    private <T> List<T> chercher(LdapQuery requete, ContextMapper<T> traduction) {
        try {
            return ldap.search(requete, traduction);
        } catch (NamingException panne) {
            throw new SystemeIndisponible(SystemeIndisponible.ANNUAIRE, panne);
        }
    }
}
