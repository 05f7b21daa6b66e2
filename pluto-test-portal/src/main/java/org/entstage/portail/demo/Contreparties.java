package org.entstage.portail.demo;

import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.entstage.portail.demo.annuaire.AnnuaireDemo;
import org.entstage.portail.demo.apogee.ApogeeDemo;
import org.entstage.portail.demo.cas.CasDemo;
import org.entstage.portail.demo.donnees.DonneesDemo;
import org.entstage.portail.demo.donnees.EvaluationsDemo;
import org.entstage.portail.demo.donnees.Generateur;
import org.entstage.portail.demo.donnees.OffresEnMasse;
import org.entstage.portail.demo.pages.PageContreparties;
import org.entstage.portail.demo.pages.PageCourriels;
import org.entstage.portail.demo.population.Etablissement;
import org.entstage.portail.demo.population.Inscription;
import org.entstage.portail.demo.population.Population;
import org.entstage.portail.demo.signature.SignatureDemo;
import org.entstage.portail.demo.smtp.MessagerieDemo;
import org.entstage.portail.page.PagePortail;

/**
 * The counterparts of one portal: those whose address nobody configured are started on loopback, the others are left to
 * the university's own systems.
 *
 * <p>Where the demo's Apogée is in use, the portlets' database gets first rows that go with it (see
 * {@link #ecrireDonnees}).
 *
 * <p>Settings read: {@code ldap.url}, {@code ldap.base}, {@code smtp.host}, {@code apogee.<Service>.url}, {@code signature.url}, {@code cas.url},
 * the ports {@code demo.ldap.port}, {@code demo.smtp.port}, {@code demo.apogee.port}, {@code demo.signature.port} (0, the default, takes a free one),
 * {@code demo.conventions} (conventions to generate, 0 by default), {@code demo.offres} (published offers to make, 60 by
 * default) and {@code demo.stages.termines} (placements that are over, most of them evaluated, 48 by default).
 */
public final class Contreparties implements AutoCloseable {
    private static final String COMPTE_APOGEE = "apogee";
    private static final String CLE_DE_SIGNATURE = "cle-de-demonstration";
    private static final int PORT_MAXIMAL = 65_535;

    private final Clock horloge;
    private final Function<String, Optional<String>> reglages;
    private final int conventions;
    private final int offres;
    private final int stagesTermines;
    private final Population population;
    private final List<Contrepartie> demarrees = new ArrayList<>();
    private final List<PagePortail> pages = new ArrayList<>();
    private final Map<String, String> proprietes = new LinkedHashMap<>();
    private CasDemo cas;

    private Contreparties(Clock horloge, Function<String, Optional<String>> reglages) {
        this.horloge = horloge;
        this.reglages = reglages;
        this.conventions = entier("demo.conventions", "0", Generateur.NOMBRE_MAXIMAL);
        this.offres = entier("demo.offres", "60", OffresEnMasse.NOMBRE_MAXIMAL);
        this.stagesTermines = entier("demo.stages.termines", "48", EvaluationsDemo.NOMBRE_MAXIMAL);
        this.population = new Population(horloge);
    }

    /**
     * Starts what is not configured.
     *
     * @param adressePortail scheme, host and port of the portal, without a final slash
     * @param reglages what the user configured
     * @throws IllegalArgumentException when a port or a number of rows to make is out of its range
     * @throws java.io.UncheckedIOException when a port is taken; what was started before is stopped again
     */
    public static Contreparties demarrer(
            Clock horloge, String adressePortail, Function<String, Optional<String>> reglages) {
        Contreparties toutes = new Contreparties(horloge, reglages);
        try {
            toutes.apogee();
            toutes.annuaire();
            toutes.messagerie();
            toutes.signature();
            toutes.cas(adressePortail);
            toutes.pages.add(0, new PageContreparties(toutes.demarrees));
            return toutes;
        } catch (RuntimeException e) {
            toutes.close();
            throw e;
        }
    }

    private void apogee() {
        List<String> manquants = Stream.of(
                        "EtudiantMetier",
                        "AdministratifMetier",
                        "PedagogiqueMetier",
                        "OffreFormationMetier",
                        "ReferentielMetier",
                        "GeographieMetier")
                .filter(service -> libre("apogee." + service + ".url"))
                .toList();
        if (manquants.isEmpty()) {
            return;
        }
        ApogeeDemo apogee = new ApogeeDemo(population, COMPTE_APOGEE, COMPTE_APOGEE, port("demo.apogee.port"));
        demarrer(apogee);
        for (String service : manquants) {
            proprietes.put("apogee." + service + ".url", apogee.adresse(service));
            proprietes.put("apogee." + service + ".user", COMPTE_APOGEE);
            proprietes.put("apogee." + service + ".password", COMPTE_APOGEE);
        }
        proprietes.put("apogee.cesure.codes", Inscription.CESURE);
    }

    private void annuaire() {
        if (libre("ldap.url")) {
            AnnuaireDemo annuaire = new AnnuaireDemo(population, port("demo.ldap.port"));
            demarrer(annuaire);
            proprietes.put("ldap.url", annuaire.adresse());
            proprietes.put("ldap.base", Etablissement.BASE_LDAP);
            proprietes.put("supann.regimes.fc", "21;22");
        }
    }

    private void messagerie() {
        if (libre("smtp.host")) {
            MessagerieDemo messagerie = new MessagerieDemo(horloge, port("demo.smtp.port"));
            demarrer(messagerie);
            proprietes.put("smtp.host", "127.0.0.1");
            proprietes.put("smtp.port", Integer.toString(messagerie.port()));
            pages.add(new PageCourriels(messagerie));
        }
    }

    private void signature() {
        if (libre("signature.url")) {
            SignatureDemo signature = new SignatureDemo(
                    horloge,
                    CLE_DE_SIGNATURE,
                    enVigueur("smtp.host", "localhost"),
                    enVigueur("smtp.port", "25"),
                    port("demo.signature.port"));
            demarrer(signature);
            proprietes.put("signature.url", signature.adresse());
            proprietes.put("signature.cle", CLE_DE_SIGNATURE);
            proprietes.put("signature.workflow", SignatureDemo.CIRCUIT);
        }
    }

    private void cas(String adressePortail) {
        if (libre("cas.url")) {
            String annuaire = enVigueur("ldap.url", "");
            cas = new CasDemo(
                    horloge,
                    adressePortail + "/cas",
                    () -> annuaire,
                    enVigueur("ldap.base", Etablissement.BASE_LDAP),
                    List.of(adressePortail));
            demarrer(cas);
            proprietes.put("cas.url", cas.adresse());
        }
    }

    private void demarrer(Contrepartie contrepartie) {
        contrepartie.demarrer();
        demarrees.add(contrepartie);
    }

    private boolean libre(String cle) {
        return reglages.apply(cle).filter(valeur -> !valeur.isBlank()).isEmpty();
    }

    private String enVigueur(String cle, String defaut) {
        return Optional.ofNullable(proprietes.get(cle))
                .or(() -> reglages.apply(cle))
                .orElse(defaut);
    }

    private int port(String cle) {
        return entier(cle, "0", PORT_MAXIMAL);
    }

    private int entier(String cle, String defaut, int maximum) {
        String valeur =
                reglages.apply(cle).map(String::strip).filter(v -> !v.isEmpty()).orElse(defaut);
        if (!valeur.matches("\\d{1,7}") || Integer.parseInt(valeur) > maximum) {
            throw new IllegalArgumentException(cle + " = \"" + valeur + "\"; expected 0 to " + maximum);
        }
        return Integer.parseInt(valeur);
    }

    /**
     * Writes the demo's first rows into an empty database of the portlets, and the offers, the placements that are over with
     * their evaluations and the generated conventions that {@code demo.offres}, {@code demo.stages.termines} and
     * {@code demo.conventions} ask for. Does nothing where the university's own Apogée is configured: these rows are
     * about people whom it does not know. To be called when the web applications have migrated the schema.
     */
    public void ecrireDonnees(DataSource base) throws SQLException {
        if (demarrees.stream().anyMatch(ApogeeDemo.class::isInstance)) {
            new DonneesDemo(population, horloge).ecrireSiVide(base);
            new OffresEnMasse(horloge).ecrireSiVide(base, offres);
            new EvaluationsDemo(population, horloge).ecrireSiVide(base, stagesTermines);
            new Generateur(horloge).generer(base, conventions);
        }
    }

    /** @return system properties that tell the web applications where the counterparts listen */
    public Map<String, String> proprietes() {
        return Map.copyOf(proprietes);
    }

    /** @return what was started, Apogée first */
    public List<Contrepartie> toutes() {
        return List.copyOf(demarrees);
    }

    /** @return the single sign-on that the portal has to mount on {@code /cas}; empty when one is configured */
    public Optional<CasDemo> cas() {
        return Optional.ofNullable(cas);
    }

    /** @return pages of the portal where an administrator stops, starts and slows the counterparts, and reads the mails */
    public List<PagePortail> pages() {
        return List.copyOf(pages);
    }

    /** @return the people in all of them */
    public Population population() {
        return population;
    }

    /** Stops all of them. */
    @Override
    public void close() {
        demarrees.forEach(Contrepartie::arreter);
    }
}
