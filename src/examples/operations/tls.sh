curl -sf --cacert server.crt https://localhost:8443/health/ready
